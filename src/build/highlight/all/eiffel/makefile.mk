# kettle
{class-name|CC} {punctuation|?}{operator|=} gcc
{class-name|SRC} {punctuation|:=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
{keyword|export} {class-name|PATH}
include other{punctuation|.}mk
.{class-name|PHONY}{punctuation|:} {keyword|all} clean
{keyword|all}{punctuation|:} ${punctuation|(}{class-name|SRC}{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
%{punctuation|.}o{punctuation|:} %{punctuation|.}c
	${punctuation|(}{class-name|CC}{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}{keyword|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
{class-name|CFLAGS} {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef {class-name|X}
endif
define recipe
foo
endef
