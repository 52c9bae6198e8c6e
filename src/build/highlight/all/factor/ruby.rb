{normal-word|#} {normal-word|frozen_string_literal:} {normal-word|true}
{normal-word|require} {string|"json"}

{normal-word|=begin}
{normal-word|block} {normal-word|comment}
{normal-word|=end}
{normal-word|module} {normal-word|Kitchen}
  {normal-word|class} {normal-word|Kettle} {math-builtin variable|<} {normal-word|Struct.new(:litres,} {normal-word|:name,} {normal-word|keyword_init:} {normal-word|true)}
    {normal-word|include} {normal-word|Comparable}
    {normal-word|attr_reader} {normal-word|:temp}
    {normal-word|MAX} {kernel-builtin variable|=} {normal-word|1_000}
    {normal-word|@@all} {kernel-builtin variable|=} {normal-word|[]}

    {normal-word|def} {normal-word|initialize(litres:} {normal-word|1.7,} {normal-word|**opts,} {normal-word|&block)}
      {normal-word|@litres,} {normal-word|@name} {kernel-builtin variable|=} {normal-word|litres,} {normal-word|opts.fetch(:name)} {curly-brace-literal-delimiter operator|\{} {string|"pot #\{rand(10) + 1\}"} {curly-brace-literal-delimiter operator|\}}
      {normal-word|@@all} {other-builtin-syntax operator|<<} {normal-word|self} {combinators keyword|unless} {normal-word|@name} {normal-word|=~} {normal-word|/\\Apot\\s+#\{MAX\}/i} {normal-word|\|\|} {conventionally-named-word keyword|$DEBUG}
    {normal-word|end}

    {normal-word|def} {conventionally-named-word keyword|<=>(other)} {kernel-builtin variable|=} {normal-word|litres} {conventionally-named-word keyword|<=>} {normal-word|other.litres}
    {normal-word|def} {normal-word|hot?;} {normal-word|temp.to_i} {math-builtin variable|>} {number|0x5F} {normal-word|&&} {normal-word|!cold!;} {normal-word|end}

    {normal-word|def} {normal-word|boil}
      {normal-word|text} {kernel-builtin variable|=} {normal-word|<<~TEXT.strip}
        {normal-word|Boil} {normal-word|#\{name\}} {normal-word|at} {normal-word|#\{temp\}}
      {normal-word|TEXT}
      {normal-word|words} {kernel-builtin variable|=} {normal-word|%w[green} {normal-word|black]} {math-builtin variable|+} {normal-word|%i(a} {normal-word|b)} {math-builtin variable|+} {normal-word|[%q(single} {normal-word|'q'),} {normal-word|%Q\{double} {normal-word|#\{1} {math-builtin variable|+} {normal-word|1\}\},} {conventionally-named-word keyword|?x,} {normal-word|:"sym} {normal-word|bol",} {normal-word|'it\\'s']}
      {normal-word|words.each_with_index} {combinators keyword|do} {normal-word|\|w,} {normal-word|i\|}
        {normal-word|puts} {string|"#\{i\}: #\{w\}"} {combinators keyword|if} {conventionally-named-word keyword|i.odd?} {kernel-builtin variable|and} {normal-word|w} {normal-word|!=} {normal-word|nil}
      {normal-word|end}
      {combinators keyword|case} {normal-word|text} {combinators keyword|when} {normal-word|/boil/} {normal-word|then} {normal-word|:ok} {combinators keyword|when} {normal-word|String,} {normal-word|Symbol} {normal-word|then} {normal-word|raise} {normal-word|ArgumentError,} {string|"no"} {normal-word|else} {normal-word|yield(self)} {normal-word|end}
    {normal-word|rescue} {normal-word|StandardError} {conventionally-named-word keyword|=>} {normal-word|e}
      {normal-word|warn} {normal-word|e.message;} {normal-word|retry}
    {normal-word|ensure}
      {normal-word|`ls} {normal-word|-l`}
    {normal-word|end}
  {normal-word|end}
{normal-word|end}
{normal-word|__END__}
