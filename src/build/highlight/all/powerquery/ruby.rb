# frozen_string_literal: {boolean|true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} {function|Struct.new}{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword_init: {boolean|true}{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX {operator|=} 1_000
    {operator|@}{operator|@}all {operator|=} {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres: {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name {operator|=} litres{punctuation|,} {function|opts.fetch}{punctuation|(}:name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@}{operator|@}all {operator|<}{operator|<} self unless {operator|@}name {operator|=}~ {operator|/}\\Apot\\s{operator|+}#{punctuation|\{}MAX{punctuation|\}}{operator|/}i \|\| $DEBUG
    end

    def {operator|<=>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=>} other.litres
    def hot{operator|?}{punctuation|;} temp.to_i {operator|>} {number|0x5F} {operator|&}{operator|&} !cold!{punctuation|;} end

    def boil
      {data-type class-name|text} {operator|=} {operator|<}{operator|<}~TEXT.strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}double #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} {operator|?}x{punctuation|,} :{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i.odd{operator|?} {keyword|and} w !{operator|=} nil
      end
      case {data-type class-name|text} when {operator|/}boil{operator|/} {keyword|then} :ok when String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=>} e
      warn e.message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
