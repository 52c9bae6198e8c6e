{operator|#} kettle
{instruction keyword|CC} {operator|?}{operator|=} gcc
{instruction keyword|SRC} :{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}
export {instruction keyword|PATH}
include other.mk
.PHONY: all clean
all: ${punctuation|(}SRC:.c{operator|=}.o{punctuation|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}.o
{operator|%}.o: {operator|%}.c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{instruction keyword|CFLAGS} {operator|+}{operator|=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
