// A netlist as CXXRTL's C++, driven by another process through pipes: one command a line, one line back for those that ask.
//
//   p NAME      the number of a port, or -1
//   s PORT HEX  drives an input
//   g PORT      what is at a port, in hexadecimal
//   e           settles
//   t           one clock cycle
#include "cxxrtl/capi/cxxrtl_capi.h"
#include <cinttypes>
#include <cstdio>
#include <vector>

extern "C" cxxrtl_toplevel cxxrtl_netlist_create();

int main() {
    cxxrtl_handle handle = cxxrtl_create(cxxrtl_netlist_create());
    std::vector<cxxrtl_object *> ports;
    auto clock = [&](std::uint32_t level) {
        cxxrtl_get(handle, "clock")->next[0] = level;
        cxxrtl_step(handle);
    };
    char command = 0, name[256];
    std::size_t port = 0;
    std::uint32_t value = 0;
    clock(0);
    while (std::scanf(" %c", &command) == 1) {
        if (command == 'p' && std::scanf("%255s", name) == 1) {
            std::size_t parts = 0;
            cxxrtl_object *object = cxxrtl_get_parts(handle, name, &parts);
            bool is_port = object != nullptr && parts == 1 && object->width <= 32;
            if (is_port)
                ports.push_back(object);
            std::printf("%d\n", is_port ? int(ports.size()) - 1 : -1);
        } else if (command == 's' && std::scanf("%zu %" SCNx32, &port, &value) == 2) {
            std::uint32_t width = std::uint32_t(ports.at(port)->width);
            ports.at(port)->next[0] = width < 32 ? value & ((std::uint32_t(1) << width) - 1) : value;
        } else if (command == 'g' && std::scanf("%zu", &port) == 1) {
            cxxrtl_object *object = ports.at(port);
            if (object->outline != nullptr)
                cxxrtl_outline_eval(object->outline);
            std::printf("%" PRIx32 "\n", object->curr[0]);
        } else if (command == 'e') {
            cxxrtl_step(handle);
        } else if (command == 't') {
            cxxrtl_step(handle);
            clock(1);
            clock(0);
        } else {
            return 1;
        }
        if (command == 'p' || command == 'g')
            std::fflush(stdout);
    }
    cxxrtl_destroy(handle);
}
