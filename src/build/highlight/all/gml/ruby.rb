# frozen_string_literal{punctuation|:} {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class {class-name|Kettle} {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    @@{constant|all} {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@{constant|all} {operator|<<} {constant|self} unless @name {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {operator|\|\|} $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}{constant|other}{punctuation|)} {operator|=} litres {operator|<=}{operator|>} {constant|other}{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} {operator|&&} !cold!{punctuation|;} end

    def boil
      text {operator|=} {operator|<<}{operator|~}TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} {operator|at} #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?{variable|x}{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}{punctuation|]}
      words{punctuation|.}each_with_index {keyword|do} {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? {operator|and} w {operator|!=} nil
      end
      {keyword|case} text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}{constant|self}{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
