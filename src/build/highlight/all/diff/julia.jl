#= block
comment =#
module Tea
using LinearAlgebra: norm
struct Kettle\{T<:Real\} <: Pot
{unchanged|{prefix unchanged| }{line|   litres::T
}{prefix unchanged| }{line|   name::String
}}end
function boil(k::Kettle, n=10; verbose::Bool=true)::Int
{unchanged|{prefix unchanged| }{line|   s = "at $(k.litres) l $n\\n" * raw"x" * """multi"""
}{prefix unchanged| }{line|   c = 'a'; sym = :name; r = r"^a+"i
}{prefix unchanged| }{line|   @time for i in 1:2:n # loop
}{prefix unchanged| }{line|       i ≤ 3 && continue
}{prefix unchanged| }{line|       x = i^2 ÷ 0xff + 1_000.5e-3 * 2im
}{prefix unchanged| }{line|   end
}{prefix unchanged| }{line|   return nothing === s ? Inf : length(s)
}}end
end
