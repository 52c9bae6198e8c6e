{comment|//!} {comment|kettle}
{comment|const} {comment|std} {comment|=} {comment|@import("std");}
{comment|///} {comment|Doc}
{comment|pub} {comment|const} {comment|Kettle} {comment|=} {comment|struct} {comment|\{}
    {comment|litres:} {comment|f64} {comment|=} {comment|1}{operator|.}{comment|7}{operator|,}
    {comment|name:} {branching important|[}{branching important|]}{comment|const} {comment|u8}{operator|,}
    {comment|pub} {comment|fn} {comment|boil(self:} {comment|*Kettle}{operator|,} {comment|comptime} {comment|T:} {comment|type}{operator|,} {comment|n:} {comment|?u32)} {comment|!T} {comment|\{}
        {comment|const} {comment|s} {comment|=} {comment|\\\\multi}
        {comment|\\\\line}
        {comment|;}
        {comment|var} {comment|i:} {comment|usize} {comment|=} {comment|0xFF;}
        {comment|while} {comment|(i} {pointer keyword|<} {comment|10)} {comment|:} {comment|(i} {increment inserted|+}{comment|=} {comment|1)} {comment|\{} {comment|if} {comment|(n)} {comment|\|x\|} {comment|\{} {comment|_} {comment|=} {comment|x;} {comment|\}} {comment|else} {comment|continue;} {comment|\}}
        {comment|defer} {comment|std}{operator|.}{comment|debug}{operator|.}{comment|print("at} {comment|\{d\}\\n"}{operator|,} {operator|.}{comment|\{i\});}
        {comment|return} {comment|switch} {comment|(i)} {comment|\{} {comment|0}{operator|.}{operator|.}{operator|.}{comment|9} {comment|=}{pointer keyword|>} {comment|error}{operator|.}{comment|Cold}{operator|,} {comment|else} {comment|=}{pointer keyword|>} {comment|@as(T}{operator|,} {comment|undefined)} {comment|orelse} {comment|unreachable} {comment|\};}
    {comment|\}}
{comment|\};}
{comment|test} {comment|"boil"} {comment|\{} {comment|try} {comment|std}{operator|.}{comment|testing}{operator|.}{comment|expect(true} {comment|and} {comment|'a'} {comment|!=} {comment|'\\n');} {comment|\}} {comment|//} {comment|end}
