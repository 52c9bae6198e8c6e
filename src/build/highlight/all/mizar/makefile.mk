# kettle
CC ?{operator|=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard src/*.c{punctuation|)}
export PATH
include other.mk
.{variable|PHONY}{punctuation|:} {keyword|all} clean
{keyword|all}{punctuation|:} ${punctuation|(}{variable|SRC}{punctuation|:}.c{operator|=}.o{punctuation|)} \| dir
	@echo "Building $@ {keyword|from} $< {keyword|with} ${punctuation|(}CC{punctuation|)} $$HOME"
	-rm -f *.o
%.{variable|o}{punctuation|:} %.c
	${punctuation|(}CC{punctuation|)} -c -o $@ $<
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS +{operator|=} -g
else ifdef X
endif
{keyword|define} recipe
foo
endef
