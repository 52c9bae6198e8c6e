{comment|#} {comment|kettle}
{comment|terraform} {comment|\{} {comment|required_version} {comment|=} {comment|"}{pointer keyword|>}{comment|=} {comment|1}{operator|.}{comment|0"} {comment|\}}
{comment|variable} {comment|"litres"} {comment|\{} {comment|type} {comment|=} {comment|number} {comment|default} {comment|=} {comment|1}{operator|.}{comment|7e3} {comment|\}}
{comment|resource} {comment|"aws_instance"} {comment|"pot"} {comment|\{}
  {comment|ami}   {comment|=} {comment|"ami}{decrement deleted|-}{comment|$\{var}{operator|.}{comment|id\}}{decrement deleted|-}{comment|$\{lookup(var}{operator|.}{comment|m}{operator|,} {comment|"a"}{operator|,} {comment|true)\}"}
  {comment|count} {comment|=} {comment|var}{operator|.}{comment|litres} {pointer keyword|>} {comment|1} {comment|?} {comment|0xFF} {comment|:} {comment|null} {comment|//} {comment|line}
  {comment|tags}  {comment|=} {comment|\{} {comment|Name} {comment|=} {comment|"x"}{operator|,} {comment|"k"} {comment|:} {comment|false} {comment|\}}
  {comment|user_data} {comment|=} {pointer keyword|<}{pointer keyword|<}{decrement deleted|-}{comment|EOF}
    {comment|echo} {comment|$\{self}{operator|.}{comment|id\}}
  {comment|EOF}
  {comment|dynamic} {comment|"x"} {comment|\{} {comment|for_each} {comment|=} {branching important|[}{comment|for} {comment|s} {comment|in} {comment|var}{operator|.}{comment|l} {comment|:} {comment|upper(s)} {comment|if} {comment|s} {comment|!=} {comment|""}{branching important|]} {comment|\}} {comment|/*} {comment|block} {comment|*/}
{comment|\}}
