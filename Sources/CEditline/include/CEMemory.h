#ifndef CE_MEMORY_H
#define CE_MEMORY_H

/// Has the C library's allocator keep what is freed for what is asked of it next. Call it before other threads start.
void ce_keep_memory(void);

#endif
