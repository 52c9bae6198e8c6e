# frozen_string_literal: true
require {string|"json"}

=begin
block comment
=end
module Kitchen
  class Kettle < Struct.new(:litres{punctuation|,} :name{punctuation|,} keyword_init: true)
    include Comparable
    attr_reader :temp
    MAX = {number|1}_000
    @@all = []

    def initialize(litres: {number|1.7}{punctuation|,} **opts{punctuation|,} &block)
      @litres{punctuation|,} @name = litres{punctuation|,} opts.fetch(:name) \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all << self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
    end

    def <=>(other) = litres <=> other.litres
    def hot?; temp.to_i > {number|0}x5F && {punctuation|!}cold{punctuation|!}; end

    def boil
      text = <<~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words = %w[green black] + %i(a b) + [%q(single 'q'){punctuation|,} %Q\{double #\{{number|1} + {number|1}\}\}{punctuation|,} ?x{punctuation|,} :{string|"sym bol"}{punctuation|,} 'it\\'s']
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w {punctuation|!}= nil
      end
      case text when /boil/ then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield(self) end
    rescue StandardError => e
      warn e.message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
