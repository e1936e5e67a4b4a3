#include "CEMemory.h"

#include <malloc.h>

void ce_keep_memory(void) {
    // Below these sizes memory is neither asked of the system piece by piece nor given back to it.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 128 << 20);
}
