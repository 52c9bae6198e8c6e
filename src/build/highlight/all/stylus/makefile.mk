# kettle
{variable-declaration|{variable|CC} {operator|?=} gcc}
{variable-declaration|{variable|SRC} {operator|:=} ${punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}}
{property-declaration|{property|export} PATH}
{property-declaration|{property|include} other.mk}
{punctuation|.}PHONY{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}SRC{punctuation|:}{punctuation|.}c={punctuation|.}o{punctuation|)} \| dir
	{atrule-declaration|{atrule|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}}
	{property-declaration|{property|-rm} -f {operator|*}.o}
%{punctuation|.}o{punctuation|:} %{punctuation|.}c
	${punctuation|(}CC{punctuation|)} -c -o $@ $<
{property-declaration|{property|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}}
{variable-declaration|{variable|CFLAGS} {operator|+=} -g}
{statement|{keyword|else} ifdef X}
endif
{property-declaration|{property|define} recipe}
foo
endef
