# frozen_string_literal: {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct.{function-name builtin|new}{punctuation|(}:litres{operator|,} :name{operator|,} keyword_init: {boolean|true}{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX {operator|=} 1_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def {function-name builtin|initialize}{punctuation|(}litres: {number|1.7}{operator|,} {operator|*}{operator|*}opts{operator|,} {operator|&}block{punctuation|)}
      @litres{operator|,} @name {operator|=} litres{operator|,} opts.{function-name builtin|fetch}{punctuation|(}:name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all {operator|<}{operator|<} self unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i {punctuation|\|}{punctuation|\|} $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    def hot?{punctuation|;} temp.to_i {operator|>} 0x5F {operator|&}{operator|&} !{reference string|{sheet function|cold}{operator|!}}{punctuation|;} end

    def boil
      text {operator|=} {operator|<}{operator|<}~TEXT.strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}{function-name builtin|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function-name builtin|q}{punctuation|(}single 'q'{punctuation|)}{operator|,} {operator|%}Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{operator|,} ?x{operator|,} :{string|"sym bol"}{operator|,} 'it\\'s'{punctuation|]}
      words.each_with_index do {punctuation|\|}w{operator|,} i{punctuation|\|}
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w !{operator|=} nil
      end
      case text when {operator|/}boil{operator|/} then :ok when String{operator|,} Symbol then raise ArgumentError{operator|,} {string|"no"} else {function-name builtin|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e.message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
