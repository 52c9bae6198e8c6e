{selector|# kettle}
{selector|CC ?= gcc}
{property-line|{property|SRC} {punctuation|:}{property|=} $(wildcard src{operator|/}{operator|*}.c)}
{selector|export PATH}
{selector|include other.mk}
{property-line|{property|.PHONY}{punctuation|:} all clean}
{property-line|{property|all}{punctuation|:} {property|$(SRC}{punctuation|:}{property|.c=.o)} \| dir}
{atrule-line|	{atrule|@echo} "Building $@ from $< with $(CC) $$HOME"}
	{selector|-rm -f *.o}
{property-line|{property|%.o}{punctuation|:} {operator|%}.c}
{variable-line|	$(CC) -c -o $@ ${operator|<}}
{selector|ifeq ($(DEBUG),1)}
{selector|CFLAGS += -g}
{selector|else ifdef X}
{selector|endif}
{selector|define recipe}
{selector|foo}
{selector|endef}
