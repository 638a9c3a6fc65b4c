#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include "rust/cxx.h"

typedef struct _cxxrtl_handle *cxxrtl_handle;
struct cxxrtl_object;

namespace kemlane {

/// A core's Verilog, run by CXXRTL. Ports are numbered in the order in which they were looked up.
class Model {
public:
    explicit Model(cxxrtl_handle handle);
    ~Model();
    Model(const Model &) = delete;
    Model &operator=(const Model &) = delete;

    /// Looks a port up; throws if there is none, or one above 64 bits.
    std::size_t find(rust::Str name);
    void set(std::size_t port, std::uint64_t value);
    std::uint64_t get(std::size_t port) const;
    void settle();
    void tick();
    void ticks(std::uint64_t count);
    /// Writes every signal, memories aside, to a VCD file from now on; throws if it cannot.
    void record(rust::Str path);

private:
    struct Ports;
    struct Waveform;
    void sample();
    cxxrtl_handle handle;
    std::unique_ptr<Ports> ports;
    std::unique_ptr<Waveform> waveform;
    std::size_t clock;
};

/// Throws if no core has that name.
std::unique_ptr<Model> new_model(rust::Str core);

}
