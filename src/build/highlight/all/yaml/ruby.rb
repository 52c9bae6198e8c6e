{comment|# frozen_string_literal: true}
require "json"

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new({punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} {key atrule|keyword_init}{punctuation|:} true)
    include Comparable
    attr_reader {punctuation|:}temp
    MAX = 1_000
    @@all = {punctuation|[}{punctuation|]}

    {key atrule|def initialize(litres}{punctuation|:} {number|1.7}{punctuation|,} {important|**opts}{punctuation|,} {important|&block)}
      @litres{punctuation|,} @name = litres{punctuation|,} opts.fetch({punctuation|:}name) {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name =~ /\\Apot\\s+{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def <={punctuation|>}(other) = litres <={punctuation|>} other.litres
    def hot{punctuation|?}; temp.to_i {punctuation|>} 0x5F {important|&&} {tag|!cold!;} end

    def boil
      text = <<~TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words = %w{punctuation|[}green black{punctuation|]} + %i(a b) + {punctuation|[}%q(single 'q'){punctuation|,} %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do {punctuation|\|}w{punctuation|,} i{punctuation|\|}
        puts "{comment|#\{i\}: #\{w\}" if i.odd? and w != nil}
      end
      case text when /boil/ then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} "no" else yield(self) end
    rescue StandardError ={punctuation|>} e
      warn e.message; retry
    ensure
      `ls {punctuation|-}l`
    end
  end
end
__END__
