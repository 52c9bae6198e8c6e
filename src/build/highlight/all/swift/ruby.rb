# frozen_string_literal{punctuation|:} {boolean|true}
require {string-literal|{string|"json"}}

{operator|=}begin
block comment
{operator|=}end
module {class-name|Kitchen}
  {keyword|class} {class-name|Kettle} {operator|<} {class-name|Struct}{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include {class-name|Comparable}
    attr_reader {punctuation|:}temp
    {constant|MAX} {operator|=} {number|1_000}
    @{attribute atrule|@all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      {attribute atrule|@litres}{punctuation|,} {attribute atrule|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string-literal|{string|"pot #\{rand(10) + 1\}"}} {punctuation|\}}
      @{attribute atrule|@all} {operator|<<} {keyword|self} unless {attribute atrule|@name} {operator|=~} {operator|/}{punctuation|\\}{class-name|Apot}{punctuation|\\}s{operator|+}#{punctuation|\{}{constant|MAX}{punctuation|\}}{operator|/}i {operator|\|\|} ${constant|DEBUG}
    end

    def {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<~}{constant|TEXT}{punctuation|.}strip
        {class-name|Boil} #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      {constant|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} {operator|%}{class-name|Q}{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {punctuation|:}{string-literal|{string|"sym bol"}}{punctuation|,} 'it{punctuation|\\}'s'{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string-literal|{string|"#\{i\}: #\{w\}"}} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} {nil constant|nil}
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when {class-name|String}{punctuation|,} {class-name|Symbol} then raise {class-name|ArgumentError}{punctuation|,} {string-literal|{string|"no"}} {keyword|else} {function|yield}{punctuation|(}{keyword|self}{punctuation|)} end
    rescue {class-name|StandardError} {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
{constant|__END__}
