# kettle
CC ?{operator|=} gcc
SRC :{operator|=} {operator|$}(wildcard src{operator|/}{operator|*}.c)
export PATH
include other.mk
{label function|.PHONY:} all clean
{label function|all:} {operator|$}(SRC:.c{operator|=}.o) {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}.o
{operator|%}.o: {operator|%}.c
	{operator|$}(CC) {operator|-}c {operator|-}o {operator|$}@ {operator|$}{operator|<}
ifeq ({operator|$}(DEBUG),{number|1})
CFLAGS {operator|+}{operator|=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
