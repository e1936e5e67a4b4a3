#ifndef CFUZZ_H
#define CFUZZ_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer's loop: calls `callback` with inputs until it is told to stop.
int LLVMFuzzerRunDriver(int *count, char **_Nullable *_Nonnull arguments,
                        int (*_Nonnull callback)(const uint8_t *_Nullable data, size_t size));

#endif
