#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include "rust/cxx.h"

namespace kemlane {

/// A core's Verilog as C++. Ports are numbered in the order in which they were looked up.
class Model {
public:
    Model() = default;
    virtual ~Model() = default;
    Model(const Model &) = delete;
    Model &operator=(const Model &) = delete;

    /// Looks a port up; throws if there is none, or one above 64 bits.
    virtual std::size_t find(rust::Str name) = 0;
    virtual void set(std::size_t port, std::uint64_t value) = 0;
    virtual std::uint64_t get(std::size_t port) const = 0;
    virtual void settle() = 0;
    virtual void tick() = 0;
    /// Writes every signal, memories aside, to a VCD file from now on; throws if it cannot.
    virtual void record(rust::Str path) = 0;

    void ticks(std::uint64_t count) {
        while (count--)
            tick();
    }
};

/// Both throw if no core has that name; the second also where there was no Verilator.
std::unique_ptr<Model> new_cxxrtl(rust::Str core);
std::unique_ptr<Model> new_verilator(rust::Str core);

}
