# frozen_string_literal{operator|:} {boolean|true}
require {string|"json"}

{operator|=}{keyword|begin}
{class-name|block} comment
{operator|=}{keyword|end}
module Kitchen
  {keyword|class} {class-name|Kettle} {operator|<} Struct{punctuation|.}{keyword|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} {boolean|true}{punctuation|)}
    include {class-name|Comparable}
    attr_reader {operator|:}{class-name|temp}
    MAX {operator|=} 1_000
    @{annotation punctuation|@all} {operator|=} {sql language-sql|{punctuation|[}{punctuation|]}}

    {class-name|def} {function|initialize}{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {annotation punctuation|@litres}{punctuation|,} {annotation punctuation|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @{annotation punctuation|@all} {operator|<<} self unless {annotation punctuation|@name} {operator|=}~ {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} $DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} 0x5F {operator|&&} {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def {class-name|boil}
      text {operator|=} {operator|<<}~TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %{function|i}{punctuation|(}{class-name|a} b{punctuation|)} {operator|+} {punctuation|[}%{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} %Q{punctuation|\{}{keyword|double} #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} {keyword|and} w {operator|!=} nil
      {keyword|end}
      {keyword|case} text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {operator|:}ok {keyword|when} {keyword|String}{punctuation|,} Symbol {keyword|then} {class-name|raise} ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}{class-name|self}{punctuation|)} {keyword|end}
    {class-name|rescue} StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
