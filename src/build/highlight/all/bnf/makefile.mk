# kettle
CC {operator|?}= gcc
SRC := ${operator|(}wildcard src/{operator|*}.c{operator|)}
export PATH
include other.mk
.PHONY: all clean
all: ${operator|(}SRC:.c=.o{operator|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f {operator|*}.o
%.o: %.c
	${operator|(}CC{operator|)} -c -o $@ $<
ifeq {operator|(}${operator|(}DEBUG{operator|)},1{operator|)}
CFLAGS {operator|+}= -g
else ifdef X
endif
define recipe
foo
endef
