{operator|#} kettle
CC ?= gcc
SRC {symbol|:=} ${punctuation|(}{function|wildcard} src/*.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: ${punctuation|(}SRC:.c=.o{punctuation|)} \| dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o: %.c
	${punctuation|(}{function|CC}{punctuation|)} -c -o ${operator|@} $<
ifeq {punctuation|(}${punctuation|(}{function|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
