{operator|#} frozen_string_literal: {boolean|true}
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new{punctuation|(}{symbol|:litres}{punctuation|,} {symbol|:name}{punctuation|,} keyword_init: {boolean|true}{punctuation|)}
    include Comparable
    attr_reader {symbol|:temp}
    MAX = 1_000
    {operator|@}{operator|@}all = {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres: {number|1.7}{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      {operator|@}litres{punctuation|,} {operator|@}name = litres{punctuation|,} opts.fetch{punctuation|(}{symbol|:name}{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {operator|@}{operator|@}all << self unless {operator|@}name ={operator|~} /{char|\\Apot}{char|\\s}+{operator|#}{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    end

    def <=>{punctuation|(}{function|other}{punctuation|)} = litres <=> other.litres
    def hot?{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      text = <<{operator|~}TEXT.strip
        Boil {operator|#}{punctuation|\{}name{punctuation|\}} at {operator|#}{punctuation|\{}temp{punctuation|\}}
      TEXT
      words = %w{punctuation|[}green black{punctuation|]} + %i{punctuation|(}{function|a} b{punctuation|)} + {punctuation|[}%q{punctuation|(}{function|single} 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}double {operator|#}{punctuation|\{}{number|1} + {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} :{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w != {boolean|nil}
      end
      case text when /boil/ then {symbol|:ok} when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}{function|self}{punctuation|)} end
    rescue StandardError => e
      warn e.message{comment|; retry}
    ensure
      {operator|`}ls -l{operator|`}
    end
  end
end
__END__
