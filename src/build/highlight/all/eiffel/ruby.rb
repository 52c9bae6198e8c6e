# frozen_string_literal{punctuation|:} {boolean|true}
{keyword|require} {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  {keyword|class} Kettle {operator|<} Struct{punctuation|.}new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    {class-name|MAX} {operator|=} {number|1_000}
    @@{keyword|all} {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@{keyword|all} {punctuation|<<} self unless @name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}{class-name|MAX}{punctuation|\}}{operator|/}i \|\| ${keyword|DEBUG}
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{punctuation|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} && !cold!{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {punctuation|<<}{operator|~}{class-name|TEXT}{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%q{punctuation|(}single {char|'q'}{punctuation|)}{punctuation|,} %{class-name|Q}{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {punctuation|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {char|'it\\'}s'{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{punctuation|?} {keyword|and} w !{operator|=} nil
      {keyword|end}
      case text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok {keyword|when} String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    {keyword|rescue} StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} {keyword|retry}
    {keyword|ensure}
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
