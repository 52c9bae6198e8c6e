# kettle
CC ?= gcc
SRC := ${punctuation|(}wildcard src/*.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: ${punctuation|(}SRC:.c=.o{punctuation|)} \| dir
	@echo "Building $@ from $< with ${punctuation|(}CC{punctuation|)} $$HOME"
	-rm -f *.o
%.o: %.c
	${punctuation|(}CC{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}1{punctuation|)}
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
