{comment|import} {comment|type} {comment|\{} {comment|Water} {comment|\}} {comment|from} {comment|"}{operator|.}{comment|/water";}
{comment|import} {comment|fs}{operator|,} {comment|*} {comment|as} {comment|path} {comment|from} {comment|'path';}

{comment|export} {comment|enum} {comment|State} {comment|\{} {comment|Cold} {comment|=} {comment|"COLD"}{operator|,} {comment|Hot} {comment|=} {comment|1} {pointer keyword|<}{pointer keyword|<} {comment|2} {comment|\}}
{comment|declare} {comment|module} {comment|"tea"} {comment|\{} {comment|export} {comment|const} {comment|leaf:} {comment|unique} {comment|symbol;} {comment|\}}

{comment|@Component(\{} {comment|selector:} {comment|'app}{decrement deleted|-}{comment|kettle'} {comment|\})}
{comment|export} {comment|abstract} {comment|class} {comment|Kettle}{pointer keyword|<}{comment|T} {comment|extends} {comment|object} {comment|=} {comment|\{\}}{pointer keyword|>} {comment|implements} {comment|Pot} {comment|\{}
  {comment|private} {comment|readonly} {comment|litres:} {comment|number} {comment|=} {comment|1}{operator|.}{comment|7;}
  {comment|static} {comment|#count?:} {comment|bigint} {comment|=} {comment|10n;}
  {comment|constructor(public} {comment|name:} {comment|string}{operator|,} {comment|protected} {comment|opts?:} {comment|Partial}{pointer keyword|<}{comment|Record}{pointer keyword|<}{comment|keyof} {comment|T}{operator|,} {comment|unknown}{pointer keyword|>}{pointer keyword|>}{comment|)} {comment|\{} {comment|super();} {comment|\}}

  {comment|get} {comment|label():} {comment|`Kettle} {comment|$\{string\}`} {comment|\{} {comment|return} {comment|`Kettle} {comment|$\{this}{operator|.}{comment|name}{operator|.}{comment|replace(/\\s}{increment inserted|+}{comment|(\\d)/giu}{operator|,} {comment|"$1")\}} {comment|$\{}{branching important|[}{comment|1}{operator|,} {comment|2}{branching important|]}{operator|.}{comment|map(x} {comment|=}{pointer keyword|>} {comment|`n$\{x\}`)\}`} {comment|as} {comment|const;} {comment|\}}

  {comment|async} {comment|*boil}{pointer keyword|<}{comment|K} {comment|extends} {comment|keyof} {comment|T}{pointer keyword|>}{comment|(this:} {comment|Kettle}{pointer keyword|<}{comment|T}{pointer keyword|>}{operator|,} {comment|key:} {comment|K}{operator|,} {operator|.}{operator|.}{operator|.}{comment|rest:} {comment|readonly} {comment|number}{branching important|[}{branching important|]}{comment|):} {comment|AsyncGenerator}{pointer keyword|<}{comment|T}{branching important|[}{comment|K}{branching important|]}{pointer keyword|>} {comment|\{}
    {comment|for} {comment|await} {comment|(const} {comment|n} {comment|of} {comment|rest)} {comment|\{} {comment|if} {comment|(n!} {pointer keyword|>} {comment|0xFF} {comment|&&} {comment|typeof} {comment|key} {comment|===} {comment|'string')} {comment|yield} {comment|(this} {comment|as} {comment|any)}{branching important|[}{comment|key}{branching important|]}{comment|;} {comment|\}}
    {comment|const} {comment|f} {comment|=} {pointer keyword|<}{comment|U}{operator|,}{pointer keyword|>}{comment|(u:} {comment|U):} {comment|u} {comment|is} {comment|NonNullable}{pointer keyword|<}{comment|U}{pointer keyword|>} {comment|=}{pointer keyword|>} {comment|u} {comment|!==} {comment|undefined} {comment|&&} {comment|u} {comment|!=} {comment|null;}
    {comment|type} {comment|Fn} {comment|=} {comment|(a:} {comment|number}{operator|,} {comment|b?:} {comment|string)} {comment|=}{pointer keyword|>} {comment|asserts} {comment|a} {comment|is} {comment|3;}
    {comment|let} {comment|x:} {comment|number} {comment|\|} {comment|undefined} {comment|=} {comment|f(1)} {comment|?} {comment|1_000}{operator|.}{comment|5e3} {comment|:} {comment|void} {comment|0;}
    {comment|x} {comment|??=} {comment|Math}{operator|.}{comment|max(}{operator|.}{operator|.}{operator|.}{comment|rest);} {comment|//} {comment|end}
  {comment|\}}
{comment|\}}
{comment|namespace} {comment|Inner} {comment|\{} {comment|export} {comment|const} {comment|y} {comment|=} {pointer keyword|<}{comment|const}{pointer keyword|>}{branching important|[}{comment|'a'}{branching important|]} {comment|satisfies} {comment|string}{branching important|[}{branching important|]}{comment|;} {comment|\}}
