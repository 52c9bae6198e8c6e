{comment|# frozen_string_literal: true}
require "json"

=begin
block comment
=end
module Kitchen
  class Kettle {operator|<} Struct{punctuation|.}{function|new}{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword_init: true{punctuation|)}
    include Comparable
    attr_reader :temp
    {keyword|MAX} = 1_000
    @@all = {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres: {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name = litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}:name{punctuation|)} {punctuation|\{} "pot #{context-labels|{punctuation|\{}rand(10) + 1{punctuation|\}}}" {punctuation|\}}
      @@all {operator|<}{operator|<} self {operator|unless} @name =~ {operator|/}\\Apot\\s{operator|+}#{context-labels|{punctuation|\{}MAX{punctuation|\}}}{operator|/}i \|\| $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} = litres {operator|<=}{operator|>} other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i {operator|>} {number|0x5F} && !cold!{punctuation|;} end

    def boil
      text = {operator|<}{operator|<}~TEXT{punctuation|.}strip
        Boil #{context-labels|{punctuation|\{}name{punctuation|\}}} at #{context-labels|{punctuation|\{}temp{punctuation|\}}}
      TEXT
      words = {operator|%}w{context-range|{punctuation|[}green black{punctuation|]}} {operator|+} {operator|%}{function|i}{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double #{context-labels|{punctuation|\{}1 + 1{punctuation|\}}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} :"sym bol"{punctuation|,} 'it\\'s'{punctuation|]}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts "#{context-labels|{punctuation|\{}i{punctuation|\}}}: #{context-labels|{punctuation|\{}w{punctuation|\}}}" if i{punctuation|.}odd? {operator|and} w {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} "no" else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError ={operator|>} e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      {punctuation|`}ls {operator|-}l{punctuation|`}
    end
  end
end
__END__
