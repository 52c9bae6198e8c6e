# frozen_string_literal{operator|:} {boolean|true}
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct{punctuation|.}{function|new}{punctuation|(}{operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {operator|:}temp
    MAX = 1_000
    @@all = {punctuation|[}{punctuation|]}

    def {function|initialize}{punctuation|(}litres{operator|:} {number|1.7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name = litres{punctuation|,} opts{punctuation|.}{function|fetch}{punctuation|(}{operator|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name =~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    end

    def <=>{punctuation|(}other{punctuation|)} = litres <=> other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i > 0x5F && !cold!{punctuation|;} end

    def boil
      text = <<~TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words = %w{punctuation|[}green black{punctuation|]} + %{function|i}{punctuation|(}a b{punctuation|)} + {punctuation|[}%{function|q}{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}double #{punctuation|\{}{number|1} + {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i{punctuation|.}odd? and w != nil
      end
      case text when /boil/ then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else {function|yield}{punctuation|(}self{punctuation|)} end
    rescue StandardError => e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
