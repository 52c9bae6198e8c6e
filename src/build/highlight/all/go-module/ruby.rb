# frozen_string_literal: true
{keyword|require} "json"

=begin
block comment
=end
{keyword|module} Kitchen
  class Kettle < Struct.new{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword_init: true{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @@all = {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres: 1.7{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name = litres{punctuation|,} opts.fetch{punctuation|(}:name{punctuation|)} \{ "pot #\{rand{punctuation|(}10{punctuation|)} + 1\}" \}
      @@all << self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    end

    def <{operator|=>}{punctuation|(}other{punctuation|)} = litres <{operator|=>} other.litres
    def hot?; temp.to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words = %w{punctuation|[}green black{punctuation|]} + %i{punctuation|(}a b{punctuation|)} + {punctuation|[}%q{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q\{double #\{1 + 1\}\}{punctuation|,} ?x{punctuation|,} :"sym bol"{punctuation|,} 'it\\'s'{punctuation|]}
      words.each_with_index do \|w{punctuation|,} i\|
        puts "#\{i\}: #\{w\}" if i.odd? and w != nil
      end
      case text when /boil/ then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} "no" else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=>} e
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
