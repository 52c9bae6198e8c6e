{comment|# kettle}
{property|CC ?}{operator|=} gcc
{property|SRC :}{operator|=} ${punctuation|(}wildcard src/*.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: ${punctuation|(}SRC:.c{operator|=}.o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o: %.c
	${punctuation|(}CC{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{property|CFLAGS +}{operator|=} -g
else ifdef X
endif
define recipe
foo
endef
