#pragma once
#include "model.h"
#include <stdexcept>
#include <string>
#include <vector>
#include "verilated.h"

namespace kemlane {

/// A port of a model that Verilator made: a member of 1, 2, 4 or 8 bytes.
struct Pin {
    template <typename T>
    Pin(const char *name, T &member, unsigned bits, bool input)
        : name(name), member(&member), bytes(sizeof member), bits(bits), input(input) {}

    const char *name;
    void *member;
    std::size_t bytes;
    unsigned bits;
    bool input;
};

/// A core's Verilog, run by Verilator; a Top is made for each of them, with a list of its pins (build.rs).
template <typename Top> class Verilator final : public Model {
public:
    explicit Verilator(std::vector<Pin> (*pins)(Top &)) : top(&context, "top"), pins(pins(top)) {
        top.clock = 0;
        settle();
    }
    ~Verilator() override { top.final(); }

    std::size_t find(rust::Str name) override {
        for (std::size_t pin = 0; pin < pins.size(); pin++)
            if (name == rust::Str(pins[pin].name))
                return pin;
        throw std::invalid_argument("no port " + std::string(name));
    }
    void set(std::size_t port, std::uint64_t value) override {
        const Pin &pin = pins.at(port);
        if (!pin.input)
            throw std::invalid_argument("not an input");
        if (pin.bits < 64)
            value &= (std::uint64_t(1) << pin.bits) - 1;
        switch (pin.bytes) {
        case 1: *static_cast<CData *>(pin.member) = CData(value); break;
        case 2: *static_cast<SData *>(pin.member) = SData(value); break;
        case 4: *static_cast<IData *>(pin.member) = IData(value); break;
        default: *static_cast<QData *>(pin.member) = value;
        }
    }
    std::uint64_t get(std::size_t port) const override {
        const Pin &pin = pins.at(port);
        switch (pin.bytes) {
        case 1: return *static_cast<const CData *>(pin.member);
        case 2: return *static_cast<const SData *>(pin.member);
        case 4: return *static_cast<const IData *>(pin.member);
        default: return *static_cast<const QData *>(pin.member);
        }
    }
    void settle() override { top.eval(); }
    void tick() override {
        settle();
        top.clock = 1;
        top.eval();
        top.clock = 0;
        top.eval();
    }
    void record(rust::Str) override { throw std::runtime_error("Verilator is built without waveforms here"); }

private:
    VerilatedContext context;
    Top top;
    std::vector<Pin> pins;
};

}
