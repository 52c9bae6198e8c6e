{fragment|{fragment-delimiter|#}} kettle
{path|CC} {query|{query-delimiter|?}=} gcc
{path|SRC} := $(wildcard src/*.c)
{path|export} PATH
{path|include} other.mk
{path|.PHONY:} all clean
{scheme|all{scheme-delimiter|:}} $(SRC:.c=.o) \| dir
	@echo "Building $@ from $< with $(CC) $$HOME"
	-rm -f *.o
{path|%.o:} %.c
	$(CC) -c -o $@ $<
{path|ifeq} ($(DEBUG),1)
{path|CFLAGS} += -g
{path|else} ifdef X
{path|endif}
{path|define} recipe
{path|foo}
{path|endef}
