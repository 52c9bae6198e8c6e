# frozen_string_literal{operator|:} {boolean|true}
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new({operator|:}litres{punctuation|,} {operator|:}name{punctuation|,} keyword_init{operator|:} {boolean|true})
    include Comparable
    attr_reader {operator|:}temp
    MAX = 1_000
    @@all = {punctuation|[}{punctuation|]}

    def initialize(litres{operator|:} {number|1.7}{punctuation|,} **opts{punctuation|,} &block)
      @litres{punctuation|,} @name = litres{punctuation|,} opts.fetch({operator|:}name) {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name =~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    end

    def <=>(other) = litres <=> other.litres
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words = %w{punctuation|[}green black{punctuation|]} + %i(a b) + {punctuation|[}%q(single 'q'){punctuation|,} %Q{punctuation|\{}double #{punctuation|\{}{number|1} + {number|1}{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {operator|:}{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w != nil
      end
      case text when /boil/ then {operator|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield(self) end
    rescue StandardError => e
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
