{comment|# frozen_string_literal: true}
{word-name symbol|require} {string-literal string|"json"}

{primitive-functions operator|=}{word-name symbol|begin}
{word-name symbol|block} {word-name symbol|comment}
{primitive-functions operator|=}{word-name symbol|end}
{word-name symbol|module} {word-name symbol|Kitchen}
  {word-name symbol|class} {word-name symbol|Kettle} {primitive-functions operator|<} {dot-notation-on-name namespace|Struct.}{word-name symbol|new}{punctuation|(}{punctuation|:}{word-name symbol|litres}{punctuation|,} {punctuation|:}{word-name symbol|name}{punctuation|,} {word-name symbol|keyword_init}{punctuation|:} {word-name symbol|true}{punctuation|)}
    {word-name symbol|include} {word-name symbol|Comparable}
    {word-name symbol|attr_reader} {punctuation|:}{word-name symbol|temp}
    {word-name symbol|MAX} {primitive-functions operator|=} {word-number number|1}{word-name symbol|_000}
    {null-literal char|@}{null-literal char|@}{word-name symbol|all} {primitive-functions operator|=} {punctuation|[}{punctuation|]}

    {word-name symbol|def} {word-name symbol|initialize}{punctuation|(}{word-name symbol|litres}{punctuation|:} {word-number number|1.7}{punctuation|,} **{word-name symbol|opts}{punctuation|,} &{word-name symbol|block}{punctuation|)}
      {null-literal char|@}{word-name symbol|litres}{punctuation|,} {null-literal char|@}{word-name symbol|name} {primitive-functions operator|=} {word-name symbol|litres}{punctuation|,} {dot-notation-on-name namespace|opts.}{word-name symbol|fetch}{punctuation|(}{punctuation|:}{word-name symbol|name}{punctuation|)} {punctuation|\{} {string-literal string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {null-literal char|@}{null-literal char|@}{word-name symbol|all} {primitive-functions operator|<}{primitive-functions operator|<} {word-name symbol|self} {word-name symbol|unless} {null-literal char|@}{word-name symbol|name} {primitive-functions operator|=}~ {primitive-functions operator|/}\\{word-name symbol|Apot}\\{word-name symbol|s}{primitive-functions operator|+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {word-name symbol|end}

    {word-name symbol|def} {primitive-functions operator|<}{primitive-functions operator|=}{primitive-functions operator|>}{punctuation|(}{word-name symbol|other}{punctuation|)} {primitive-functions operator|=} {word-name symbol|litres} {primitive-functions operator|<}{primitive-functions operator|=}{primitive-functions operator|>} {dot-notation-on-name namespace|other.}{word-name symbol|litres}
    {word-name symbol|def} {word-name symbol|hot}{punctuation|?}{punctuation|;} {dot-notation-on-name namespace|temp.}{word-name symbol|to_i} {primitive-functions operator|>} {word-number number|0}{word-name symbol|x5F} && {primitive-functions operator|!}{word-name symbol|cold}{primitive-functions operator|!}{punctuation|;} {word-name symbol|end}

    {word-name symbol|def} {word-name symbol|boil}
      {word-name symbol|text} {primitive-functions operator|=} {primitive-functions operator|<}{primitive-functions operator|<}~{dot-notation-on-name namespace|TEXT.}{word-name symbol|strip}
        {word-name symbol|Boil} {comment|#\{name\} at #\{temp\}}
      {word-name symbol|TEXT}
      {word-name symbol|words} {primitive-functions operator|=} %{word-name symbol|w}{punctuation|[}{word-name symbol|green} {word-name symbol|black}{punctuation|]} {primitive-functions operator|+} %{word-name symbol|i}{punctuation|(}{word-name symbol|a} {word-name symbol|b}{punctuation|)} {primitive-functions operator|+} {punctuation|[}%{word-name symbol|q}{punctuation|(}{word-name symbol|single} {character-literal char|'q'}{punctuation|)}{punctuation|,} %{word-name symbol|Q}{punctuation|\{}{word-name symbol|double} {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      {dot-notation-on-name namespace|words.}{word-name symbol|each_with_index} {word-name symbol|do} {primitive-functions operator|\|}{word-name symbol|w}{punctuation|,} {word-name symbol|i}{primitive-functions operator|\|}
        {word-name symbol|puts} {string-literal string|"#\{i\}: #\{w\}"} {word-name symbol|if} {dot-notation-on-name namespace|i.}{word-name symbol|odd}{punctuation|?} {word-name symbol|and} {word-name symbol|w} {primitive-functions operator|!}{primitive-functions operator|=} {word-name symbol|nil}
      {word-name symbol|end}
      {word-name symbol|case} {word-name symbol|text} {word-name symbol|when} {primitive-functions operator|/}{word-name symbol|boil}{primitive-functions operator|/} {word-name symbol|then} {punctuation|:}{word-name symbol|ok} {word-name symbol|when} {word-name symbol|String}{punctuation|,} {word-name symbol|Symbol} {word-name symbol|then} {word-name symbol|raise} {word-name symbol|ArgumentError}{punctuation|,} {string-literal string|"no"} {word-name symbol|else} {word-name symbol|yield}{punctuation|(}{word-name symbol|self}{punctuation|)} {word-name symbol|end}
    {word-name symbol|rescue} {word-name symbol|StandardError} {primitive-functions operator|=}{primitive-functions operator|>} {word-name symbol|e}
      {word-name symbol|warn} {dot-notation-on-name namespace|e.}{word-name symbol|message}{punctuation|;} {word-name symbol|retry}
    {word-name symbol|ensure}
      {primitive-1-operators operator|`}{word-name symbol|ls} {primitive-functions operator|-}{word-name symbol|l}{primitive-1-operators operator|`}
    {word-name symbol|end}
  {word-name symbol|end}
{word-name symbol|end}
{word-name symbol|__END__}
