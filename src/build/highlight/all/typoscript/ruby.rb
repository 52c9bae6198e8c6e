{comment|# frozen_string_literal: true}
{tag|require} "{tag|json}"

{operator|=}{string|begin}
{tag|block} {tag|comment}
{operator|=}{string|end}
{tag|module} {tag|Kitchen}
  {tag|class} {tag|Kettle} {operator|<} {tag|Struct{punctuation|.}}{tag|new}{punctuation|(}{punctuation|:}{tag|litres}{punctuation|,} {punctuation|:}{tag|name}{punctuation|,} {tag|keyword_init}{punctuation|:} {tag|true}{punctuation|)}
    {tag|include} {tag|Comparable}
    {tag|attr_reader} {punctuation|:}{tag|temp}
    {tag|MAX} {operator|=} {string|1_000}
    @@{tag|all} {operator|=} {string|[}{punctuation|]}

    {tag|def} {tag|initialize}{punctuation|(}{tag|litres}{punctuation|:} {number|1{operator|.}}{tag|7}{punctuation|,} {operator|*}{operator|*}{tag|opts}{punctuation|,} {operator|&}{tag|block}{punctuation|)}
      @{tag|litres}{punctuation|,} @{tag|name} {operator|=} {string|litres{punctuation|,} opts.fetch({punctuation|:}name) \{ "pot }{comment|#\{rand(10) + 1\}" \}}
      @@{tag|all} {operator|<}{operator|<} {tag|self} {tag|unless} @{tag|name} {operator|=}{string|~ /\\Apot\\s+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {tag|end}

    {tag|def} {operator|<=}{string|>(other) = litres <=> other.litres}
    {tag|def} {tag|hot}{operator|?}{punctuation|;} {tag|temp{punctuation|.}}{tag|to_i} {operator|>} {tag|0x5F} {operator|&&} {operator|!}{tag|cold}{operator|!}{punctuation|;} {tag|end}

    {tag|def} {tag|boil}
      {tag|text} {operator|=} {string|<<~{keyword|TEXT}.strip}
        {tag|Boil} {comment|#\{name\} at #\{temp\}}
      {keyword|TEXT}
      {tag|words} {operator|=} {string|%w[green black] + %i(a b) + [%q(single 'q'){punctuation|,} %Q\{double }{comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {tag|words{punctuation|.}}{tag|each_with_index} {tag|do} {punctuation|\|}{tag|w}{punctuation|,} {tag|i}{punctuation|\|}
        {tag|puts} "#{punctuation|\{}{tag|i}{punctuation|\}}{punctuation|:} {comment|#\{w\}" if i.odd? and w != nil}
      {tag|end}
      {tag|case} {tag|text} {tag|when} {operator|/}{tag|boil}{operator|/} {tag|then} {punctuation|:}{tag|ok} {tag|when} {tag|String}{punctuation|,} {tag|Symbol} {tag|then} {tag|raise} {tag|ArgumentError}{punctuation|,} "{tag|no}" {tag|else} {tag|yield}{punctuation|(}{tag|self}{punctuation|)} {tag|end}
    {tag|rescue} {tag|StandardError} {operator|=}{string|> e}
      {tag|warn} {tag|e{punctuation|.}}{tag|message}{punctuation|;} {tag|retry}
    {tag|ensure}
      `{tag|ls} {tag|-l}`
    {tag|end}
  {tag|end}
{tag|end}
{tag|__END__}
