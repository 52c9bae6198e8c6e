{operator|#} frozen_string_literal{punctuation|:} {boolean|true}
{keyword|require} {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  class {generator class-name|Kettle} {punctuation|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@{generator class-name|all} {punctuation|<}{punctuation|<} self unless @name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}{operator|#}{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|}{operator|\|} $DEBUG
    {keyword|end}

    {generator class-name|def} {punctuation|<}{operator|=}{punctuation|>}{punctuation|(}other{punctuation|)} {operator|=} {generator class-name|litres} {punctuation|<}{operator|=}{punctuation|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {punctuation|>} 0x5F && {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {punctuation|<}{punctuation|<}{operator|~}TEXT{punctuation|.}strip
        Boil {operator|#}{punctuation|\{}name{punctuation|\}} at {operator|#}{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}double {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {keyword|and} w {operator|!}{operator|=} nil
      {keyword|end}
      {keyword|case} text {keyword|when} {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok {keyword|when} String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{punctuation|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
