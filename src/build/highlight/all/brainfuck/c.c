{comment|#include} {pointer keyword|<}{comment|stdio}{operator|.}{comment|h}{pointer keyword|>}
{comment|#include} {comment|"kettle}{operator|.}{comment|h"}
{comment|#define} {comment|MAX(a}{operator|,} {comment|b)} {comment|((a)} {pointer keyword|>} {comment|(b)} {comment|?} {comment|(a)} {comment|:} {comment|(b))} {comment|/*} {comment|twice} {comment|*/}
{comment|#ifdef} {comment|DEBUG}
{comment|#}  {comment|define} {comment|LOG(}{operator|.}{operator|.}{operator|.}{comment|)} {comment|fprintf(stderr}{operator|,} {comment|"%s:%d} {comment|"} {comment|__VA_ARGS__}{operator|,} {comment|__FILE__}{operator|,} {comment|__LINE__)}
{comment|#endif}

{comment|typedef} {comment|struct} {comment|kettle} {comment|\{} {comment|unsigned} {comment|int} {comment|ml;} {comment|float} {comment|t}{branching important|[}{comment|4}{branching important|]}{comment|;} {comment|const} {comment|char} {comment|*name;} {comment|\}} {comment|kettle_t;}
{comment|enum} {comment|state} {comment|\{} {comment|COLD} {comment|=} {comment|0x0}{operator|,} {comment|WARM} {comment|=} {comment|1} {pointer keyword|<}{pointer keyword|<} {comment|3}{operator|,} {comment|HOT} {comment|=} {comment|0777L} {comment|\};}

{comment|static} {comment|inline} {comment|int} {comment|boil(kettle_t} {comment|*k}{operator|,} {comment|size_t} {comment|n)} {comment|\{}
    {comment|//} {comment|go} {comment|on} {comment|until} {comment|hot}
    {comment|for} {comment|(size_t} {comment|i} {comment|=} {comment|0;} {comment|i} {pointer keyword|<} {comment|n} {comment|&&} {comment|k}{decrement deleted|-}{pointer keyword|>}{comment|t}{branching important|[}{comment|i}{branching important|]} {pointer keyword|<}{comment|=} {comment|99}{operator|.}{comment|5e0f;} {increment inserted|+}{increment inserted|+}{comment|i)} {comment|\{}
        {comment|k}{decrement deleted|-}{pointer keyword|>}{comment|t}{branching important|[}{comment|i}{branching important|]} {increment inserted|+}{comment|=} {comment|'a'} {decrement deleted|-} {comment|'\\x61'} {increment inserted|+} {comment|0x1}{operator|.}{comment|8p3;}
        {comment|if} {comment|(!k} {comment|\|\|} {comment|k} {comment|==} {comment|NULL)} {comment|goto} {comment|out;}
    {comment|\}}
{comment|out:}
    {comment|return} {comment|k} {comment|?} {comment|(int)} {comment|MAX(k}{decrement deleted|-}{pointer keyword|>}{comment|ml}{operator|,} {comment|10u)} {comment|:} {decrement deleted|-}{comment|1;}
{comment|\}}

{comment|int} {comment|main(void)} {comment|\{} {comment|struct} {comment|kettle} {comment|k} {comment|=} {comment|\{} {operator|.}{comment|ml} {comment|=} {comment|1500} {comment|\};} {comment|return} {comment|printf("%d\\t\\"%s\\"\\n"}{operator|,} {comment|boil(&k}{operator|,} {comment|4)}{operator|,} {comment|"tea"} {comment|"pot");} {comment|\}}
