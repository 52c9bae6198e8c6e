{normal-word|#include} {constructor-word keyword|<stdio.h>}
{normal-word|#include} {string|"kettle.h"}
{normal-word|#define} {normal-word|MAX(a,} {normal-word|b)} {normal-word|((a)} {math-builtin variable|>} {conventionally-named-word keyword|(b)} {kernel-builtin variable|?} {conventionally-named-word keyword|(a)} {colon-syntax function|: (b))} {comment|/* twice */}
{normal-word|#ifdef} {normal-word|DEBUG}
{normal-word|#}  {normal-word|define} {normal-word|LOG(...)} {normal-word|fprintf(stderr,} {string|"{number|%s}:{number|%d} "} {normal-word|__VA_ARGS__,} {normal-word|__FILE__,} {normal-word|__LINE__)}
{normal-word|#endif}

{normal-word|typedef} {normal-word|struct} {normal-word|kettle} {curly-brace-literal-delimiter operator|\{} {normal-word|unsigned} {normal-word|int} {normal-word|ml;} {math-builtin variable|float} {normal-word|t[4];} {normal-word|const} {normal-word|char} {normal-word|*name;} {curly-brace-literal-delimiter operator|\}} {normal-word|kettle_t;}
{normal-word|enum} {normal-word|state} {curly-brace-literal-delimiter operator|\{} {normal-word|COLD} {kernel-builtin variable|=} {normal-word|0x0,} {normal-word|WARM} {kernel-builtin variable|=} {number|1} {other-builtin-syntax operator|<<} {normal-word|3,} {normal-word|HOT} {kernel-builtin variable|=} {normal-word|0777L} {normal-word|\};}

{normal-word|static} {other-builtin-syntax operator|inline} {normal-word|int} {normal-word|boil(kettle_t} {normal-word|*k,} {normal-word|size_t} {normal-word|n)} {curly-brace-literal-delimiter operator|\{}
    {normal-word|//} {normal-word|go} {normal-word|on} {combinators keyword|until} {normal-word|hot}
    {normal-word|for} {normal-word|(size_t} {normal-word|i} {kernel-builtin variable|=} {normal-word|0;} {normal-word|i} {math-builtin variable|<} {normal-word|n} {normal-word|&&} {conventionally-named-word keyword|k->t[i]} {math-builtin variable|<=} {normal-word|99.5e0f;} {normal-word|++i)} {curly-brace-literal-delimiter operator|\{}
        {conventionally-named-word keyword|k->t[i]} {normal-word|+=} {normal-word|'a'} {math-builtin variable|-} {normal-word|'\\x61'} {math-builtin variable|+} {normal-word|0x1.8p3;}
        {combinators keyword|if} {normal-word|(!k} {normal-word|\|\|} {normal-word|k} {normal-word|==} {normal-word|NULL)} {normal-word|goto} {normal-word|out;}
    {curly-brace-literal-delimiter operator|\}}
{normal-word|out:}
    {normal-word|return} {normal-word|k} {kernel-builtin variable|?} {conventionally-named-word keyword|(int)} {conventionally-named-word keyword|MAX(k->ml,} {normal-word|10u)} {colon-syntax function|: -1;}
{curly-brace-literal-delimiter operator|\}}

{normal-word|int} {normal-word|main(void)} {curly-brace-literal-delimiter operator|\{} {normal-word|struct} {normal-word|kettle} {normal-word|k} {kernel-builtin variable|=} {curly-brace-literal-delimiter operator|\{} {normal-word|.ml} {kernel-builtin variable|=} {number|1500} {normal-word|\};} {normal-word|return} {normal-word|printf("%d\\t\\"%s\\"\\n",} {normal-word|boil(&k,} {normal-word|4),} {string|"tea"} {string|"pot"}); {curly-brace-literal-delimiter operator|\}}
