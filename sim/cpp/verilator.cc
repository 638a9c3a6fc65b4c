#include "model.h"
#include <stdexcept>
#include <string>

#define CORE(name) \
    namespace kemlane { \
    std::unique_ptr<Model> verilator_##name(); \
    }
#include "verilator.inc"
#undef CORE

namespace kemlane {

std::unique_ptr<Model> new_verilator(rust::Str core) {
#define CORE(name) \
    if (core == rust::Str(#name)) \
        return verilator_##name();
#include "verilator.inc"
#undef CORE
    throw std::invalid_argument("no core " + std::string(core));
}

}
