#include "model.h"
#include "cxxrtl/capi/cxxrtl_capi.h"
#include "cxxrtl/capi/cxxrtl_capi_vcd.h"
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#define CORE(name) extern "C" cxxrtl_toplevel cxxrtl_##name##_create();
#include "cxxrtl.inc"
#undef CORE

namespace kemlane {
namespace {

struct Waveform {
    explicit Waveform(const std::string &path) : vcd(cxxrtl_vcd_create()), file(path) {}
    ~Waveform() { cxxrtl_vcd_destroy(vcd); }
    Waveform(const Waveform &) = delete;
    Waveform &operator=(const Waveform &) = delete;

    cxxrtl_vcd vcd;
    std::ofstream file;
    std::uint64_t time = 0;
};

class Cxxrtl final : public Model {
public:
    explicit Cxxrtl(cxxrtl_handle handle) : handle(handle) {
        clock = find("clock");
        settle();
    }
    ~Cxxrtl() override {
        waveform.reset();
        cxxrtl_destroy(handle);
    }
    std::size_t find(rust::Str name) override;
    void set(std::size_t port, std::uint64_t value) override;
    std::uint64_t get(std::size_t port) const override;
    void settle() override;
    void tick() override;
    void record(rust::Str path) override;

private:
    void sample();
    cxxrtl_handle handle;
    std::vector<cxxrtl_object *> ports;
    std::unique_ptr<Waveform> waveform;
    std::size_t clock;
};

std::size_t Cxxrtl::find(rust::Str name) {
    std::size_t parts = 0;
    cxxrtl_object *object = cxxrtl_get_parts(handle, std::string(name).c_str(), &parts);
    if (object == nullptr || parts != 1 || object->width > 64)
        throw std::invalid_argument("no port " + std::string(name));
    ports.push_back(object);
    return ports.size() - 1;
}

void Cxxrtl::set(std::size_t port, std::uint64_t value) {
    cxxrtl_object *object = ports.at(port);
    if (object->next == nullptr || !(object->flags & CXXRTL_INPUT))
        throw std::invalid_argument("not an input");
    if (object->width < 64)
        value &= (std::uint64_t(1) << object->width) - 1;
    object->next[0] = std::uint32_t(value);
    if (object->width > 32)
        object->next[1] = std::uint32_t(value >> 32);
}

std::uint64_t Cxxrtl::get(std::size_t port) const {
    cxxrtl_object *object = ports.at(port);
    if (object->outline != nullptr)
        cxxrtl_outline_eval(object->outline);
    std::uint64_t value = object->curr[0];
    if (object->width > 32)
        value |= std::uint64_t(object->curr[1]) << 32;
    return value;
}

void Cxxrtl::settle() {
    cxxrtl_step(handle);
}

void Cxxrtl::tick() {
    settle();
    sample();
    set(clock, 1);
    cxxrtl_step(handle);
    sample();
    set(clock, 0);
    cxxrtl_step(handle);
}

void Cxxrtl::record(rust::Str path) {
    waveform.reset(new Waveform(std::string(path)));
    if (!waveform->file)
        throw std::runtime_error("cannot be written");
    cxxrtl_vcd_timescale(waveform->vcd, 1, "ns");
    cxxrtl_vcd_add_from_without_memories(waveform->vcd, handle);
}

void Cxxrtl::sample() {
    if (!waveform)
        return;
    cxxrtl_vcd_sample(waveform->vcd, waveform->time++);
    const char *data = nullptr;
    std::size_t size = 0;
    for (cxxrtl_vcd_read(waveform->vcd, &data, &size); size > 0; cxxrtl_vcd_read(waveform->vcd, &data, &size))
        waveform->file.write(data, std::streamsize(size));
    if (!waveform->file)
        throw std::runtime_error("the waveform cannot be written");
}

}

std::unique_ptr<Model> new_cxxrtl(rust::Str core) {
#define CORE(name) \
    if (core == rust::Str(#name)) \
        return std::unique_ptr<Model>(new Cxxrtl(cxxrtl_create(cxxrtl_##name##_create())));
#include "cxxrtl.inc"
#undef CORE
    throw std::invalid_argument("no core " + std::string(core));
}

}
