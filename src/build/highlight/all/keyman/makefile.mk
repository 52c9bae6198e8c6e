# kettle
CC ?{punctuation|=} gcc
SRC :{punctuation|=} {operator|$}{punctuation|(}wildcard src/*.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: {operator|$}{punctuation|(}SRC:.c{punctuation|=}.o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o: %.c
	{operator|$}{punctuation|(}CC{punctuation|)} -{comment|c -o $@ $<}
ifeq {punctuation|(}{operator|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{punctuation|=} -g
else ifdef X
endif
define recipe
foo
endef
