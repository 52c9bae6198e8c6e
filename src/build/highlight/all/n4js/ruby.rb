# frozen_string_literal{operator|:} {keyword|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
{keyword|module} Kitchen
  {keyword|class} {class-name|Kettle} {operator|<} Struct{punctuation|.}{keyword|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} {literal-property property|keyword_init}{operator|:} {keyword|true}{punctuation|)}
    include Comparable
    {literal-property property|attr_reader} {operator|:}temp
    {constant|MAX} {operator|=} {number|1_000}
    {annotation operator|@@all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      {annotation operator|@litres}{punctuation|,} {annotation operator|@name} {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{parameter|{operator|:}name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {annotation operator|@@all} {operator|<<} self unless {annotation operator|@name} {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}{constant|MAX}{punctuation|\}}{operator|/}i {operator|\|\|} ${constant|DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot{operator|?}{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} {operator|!}cold{operator|!}{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}{constant|TEXT}{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      {constant|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}{constant|Q}{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd{operator|?} and w {operator|!=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {keyword|yield}{punctuation|(}self{punctuation|)} end
    rescue {parameter|StandardError} {operator|=>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {template-string|{template-punctuation string|`}{string|ls -l}{template-punctuation string|`}}
    end
  end
end
__END__
