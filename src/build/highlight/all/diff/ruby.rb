# frozen_string_literal: true
require "json"

=begin
block comment
=end
module Kitchen
{unchanged|{prefix unchanged| }{line| class Kettle < Struct.new(:litres, :name, keyword_init: true)
}{prefix unchanged| }{line|   include Comparable
}{prefix unchanged| }{line|   attr_reader :temp
}{prefix unchanged| }{line|   MAX = 1_000
}{prefix unchanged| }{line|   @@all = []
}}
{unchanged|{prefix unchanged| }{line|   def initialize(litres: 1.7, **opts, &block)
}{prefix unchanged| }{line|     @litres, @name = litres, opts.fetch(:name) \{ "pot #\{rand(10) + 1\}" \}
}{prefix unchanged| }{line|     @@all << self unless @name =~ /\\Apot\\s+#\{MAX\}/i \|\| $DEBUG
}{prefix unchanged| }{line|   end
}}
{unchanged|{prefix unchanged| }{line|   def <=>(other) = litres <=> other.litres
}{prefix unchanged| }{line|   def hot?; temp.to_i > 0x5F && !cold!; end
}}
{unchanged|{prefix unchanged| }{line|   def boil
}{prefix unchanged| }{line|     text = <<~TEXT.strip
}{prefix unchanged| }{line|       Boil #\{name\} at #\{temp\}
}{prefix unchanged| }{line|     TEXT
}{prefix unchanged| }{line|     words = %w[green black] + %i(a b) + [%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']
}{prefix unchanged| }{line|     words.each_with_index do \|w, i\|
}{prefix unchanged| }{line|       puts "#\{i\}: #\{w\}" if i.odd? and w != nil
}{prefix unchanged| }{line|     end
}{prefix unchanged| }{line|     case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield(self) end
}{prefix unchanged| }{line|   rescue StandardError => e
}{prefix unchanged| }{line|     warn e.message; retry
}{prefix unchanged| }{line|   ensure
}{prefix unchanged| }{line|     `ls -l`
}{prefix unchanged| }{line|   end
}{prefix unchanged| }{line| end
}}end
__END__
