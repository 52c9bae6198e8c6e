{comment|# frozen_string_literal: true}
{property|require} {string|"json"}

{operator|=}{property|begin}
{property|block} {property|comment}
{operator|=}{property|end}
{property|module} {property|Kitchen}
  {property|class} {property|Kettle} < {property|Struct}.{property-query|new}{punctuation|(}{punctuation|:}{property|litres}{punctuation|,} {punctuation|:}{property|name}{punctuation|,} {attr-name|keyword_init}{punctuation|:} {boolean|true}{punctuation|)}
    {property|include} {property|Comparable}
    {attr-name|attr_reader} {punctuation|:}{property|temp}
    {constant|MAX} {operator|=} {property|1_000}
    @{directive function|@all} {operator|=} {punctuation|[}{punctuation|]}

    {property|def} {property-query|initialize}{punctuation|(}{attr-name|litres}{punctuation|:} {number|1.7}{punctuation|,} **{property|opts}{punctuation|,} {operator|&}{property|block}{punctuation|)}
      {directive function|@litres}{punctuation|,} {directive function|@name} {operator|=} {property|litres}{punctuation|,} {property|opts}.{property-query|fetch}{punctuation|(}{punctuation|:}{property|name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @{directive function|@all} << {property|self} {property|unless} {directive function|@name} {operator|=}~ /\\{property|Apot}\\{property|s}+{comment|#\{MAX\}/i \|\| $DEBUG}
    {property|end}

    {property|def} <{operator|=}>{punctuation|(}{property|other}{punctuation|)} {operator|=} {property|litres} <{operator|=}> {property|other}.{property|litres}
    {property|def} {property|hot}?; {property|temp}.{property|to_i} > {property|0x5F} {operator|&}{operator|&} {operator|!}{property|cold}{operator|!}; {property|end}

    {property|def} {property|boil}
      {property|text} {operator|=} <<~{constant|TEXT}.{property|strip}
        {property|Boil} {comment|#\{name\} at #\{temp\}}
      {constant|TEXT}
      {property|words} {operator|=} %{property|w}{punctuation|[}{property|green} {property|black}{punctuation|]} + %{property-query|i}{punctuation|(}{property|a} {property|b}{punctuation|)} + {punctuation|[}%{property-query|q}{punctuation|(}{property|single} '{property|q}'{punctuation|)}{punctuation|,} %{constant|Q}{punctuation|\{}{property|double} {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {property|words}.{property|each_with_index} {property|do} {operator|\|}{property|w}{punctuation|,} {property|i}{operator|\|}
        {property|puts} {description string|"{language-markdown|{title important|{punctuation|#}\{i\}: #\{w\}}}"} {property|if} {property|i}.{property|odd}? {property|and} {property|w} {operator|!}{operator|=} {property|nil}
      {property|end}
      {property|case} {property|text} {property|when} /{property|boil}/ {attr-name|then} {punctuation|:}{property|ok} {property|when} {scalar|String}{punctuation|,} {property|Symbol} {property|then} {property|raise} {property|ArgumentError}{punctuation|,} {description string|"{language-markdown|no}"} {property|else} {property-query|yield}{punctuation|(}{property|self}{punctuation|)} {property|end}
    {property|rescue} {property|StandardError} {operator|=}> {property|e}
      {property|warn} {property|e}.{property|message}; {property|retry}
    {property|ensure}
      `{property|ls} -{property|l}`
    {property|end}
  {property|end}
{property|end}
{property|__END__}
