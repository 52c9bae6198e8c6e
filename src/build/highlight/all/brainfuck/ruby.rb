{comment|#} {comment|frozen_string_literal:} {comment|true}
{comment|require} {comment|"json"}

{comment|=begin}
{comment|block} {comment|comment}
{comment|=end}
{comment|module} {comment|Kitchen}
  {comment|class} {comment|Kettle} {pointer keyword|<} {comment|Struct}{operator|.}{comment|new(:litres}{operator|,} {comment|:name}{operator|,} {comment|keyword_init:} {comment|true)}
    {comment|include} {comment|Comparable}
    {comment|attr_reader} {comment|:temp}
    {comment|MAX} {comment|=} {comment|1_000}
    {comment|@@all} {comment|=} {branching important|[}{branching important|]}

    {comment|def} {comment|initialize(litres:} {comment|1}{operator|.}{comment|7}{operator|,} {comment|**opts}{operator|,} {comment|&block)}
      {comment|@litres}{operator|,} {comment|@name} {comment|=} {comment|litres}{operator|,} {comment|opts}{operator|.}{comment|fetch(:name)} {comment|\{} {comment|"pot} {comment|#\{rand(10)} {increment inserted|+} {comment|1\}"} {comment|\}}
      {comment|@@all} {pointer keyword|<}{pointer keyword|<} {comment|self} {comment|unless} {comment|@name} {comment|=~} {comment|/\\Apot\\s}{increment inserted|+}{comment|#\{MAX\}/i} {comment|\|\|} {comment|$DEBUG}
    {comment|end}

    {comment|def} {pointer keyword|<}{comment|=}{pointer keyword|>}{comment|(other)} {comment|=} {comment|litres} {pointer keyword|<}{comment|=}{pointer keyword|>} {comment|other}{operator|.}{comment|litres}
    {comment|def} {comment|hot?;} {comment|temp}{operator|.}{comment|to_i} {pointer keyword|>} {comment|0x5F} {comment|&&} {comment|!cold!;} {comment|end}

    {comment|def} {comment|boil}
      {comment|text} {comment|=} {pointer keyword|<}{pointer keyword|<}{comment|~TEXT}{operator|.}{comment|strip}
        {comment|Boil} {comment|#\{name\}} {comment|at} {comment|#\{temp\}}
      {comment|TEXT}
      {comment|words} {comment|=} {comment|%w}{branching important|[}{comment|green} {comment|black}{branching important|]} {increment inserted|+} {comment|%i(a} {comment|b)} {increment inserted|+} {branching important|[}{comment|%q(single} {comment|'q')}{operator|,} {comment|%Q\{double} {comment|#\{1} {increment inserted|+} {comment|1\}\}}{operator|,} {comment|?x}{operator|,} {comment|:"sym} {comment|bol"}{operator|,} {comment|'it\\'s'}{branching important|]}
      {comment|words}{operator|.}{comment|each_with_index} {comment|do} {comment|\|w}{operator|,} {comment|i\|}
        {comment|puts} {comment|"#\{i\}:} {comment|#\{w\}"} {comment|if} {comment|i}{operator|.}{comment|odd?} {comment|and} {comment|w} {comment|!=} {comment|nil}
      {comment|end}
      {comment|case} {comment|text} {comment|when} {comment|/boil/} {comment|then} {comment|:ok} {comment|when} {comment|String}{operator|,} {comment|Symbol} {comment|then} {comment|raise} {comment|ArgumentError}{operator|,} {comment|"no"} {comment|else} {comment|yield(self)} {comment|end}
    {comment|rescue} {comment|StandardError} {comment|=}{pointer keyword|>} {comment|e}
      {comment|warn} {comment|e}{operator|.}{comment|message;} {comment|retry}
    {comment|ensure}
      {comment|`ls} {decrement deleted|-}{comment|l`}
    {comment|end}
  {comment|end}
{comment|end}
{comment|__END__}
