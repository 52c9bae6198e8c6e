# frozen_string_literal{punctuation|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module {class-name|Kitchen}
  {keyword|class} {class-name|Kettle} {operator|<} {keyword|Struct}{punctuation|.}{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include {class-name|Comparable}
    attr_reader {punctuation|:}temp
    {constant|MAX} {operator|=} {number|1}{constant|_000}
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<<} self unless @name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}{constant|MAX}{punctuation|\}}{operator|/}i {operator|\|\|} ${class-name|DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}{class-name|TEXT{punctuation|.}strip}
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      {class-name|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}{constant|Q}{punctuation|\{}{keyword|double} #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when {keyword|String}{punctuation|,} {class-name|Symbol} then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {keyword|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
{constant|__END__}
