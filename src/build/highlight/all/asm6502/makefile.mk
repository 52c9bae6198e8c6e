# kettle
CC ?= gcc
SRC {punctuation|:}= ${punctuation|(}wildcard src/*.c{punctuation|)}
export PATH
include other.mk
.PHONY{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}SRC{punctuation|:}.c=.o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o{punctuation|:} %.c
	${punctuation|(}CC{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{decimal-number number|1}{punctuation|)}
CFLAGS += -g
else ifdef {register variable|X}
endif
define recipe
foo
endef
