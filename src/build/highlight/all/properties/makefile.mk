{comment|# kettle}
{key attr-name|CC} {value attr-value|?= gcc}
{key attr-name|SRC} {punctuation|:}{value attr-value|= $(wildcard src/*.c)}
{key attr-name|export} {value attr-value|PATH}
{key attr-name|include} {value attr-value|other.mk}
{key attr-name|.PHONY}{punctuation|:} {value attr-value|all clean}
{key attr-name|all}{punctuation|:} {value attr-value|$(SRC:.c=.o) \| dir}
{key attr-name|	@echo} {value attr-value|"Building $@ from $< with $(CC) $$HOME"}
{key attr-name|	-rm} {value attr-value|-f *.o}
{key attr-name|%.o}{punctuation|:} {value attr-value|%.c}
{key attr-name|	$(CC)} {value attr-value|-c -o $@ $<}
{key attr-name|ifeq} {value attr-value|($(DEBUG),1)}
{key attr-name|CFLAGS} {value attr-value|+= -g}
{key attr-name|else} {value attr-value|ifdef X}
endif
{key attr-name|define} {value attr-value|recipe}
foo
endef
