{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier: MIT
pragma solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
import {context-labels|{punctuation|\{}A as B{punctuation|\}}} from "{punctuation|.}{operator|/}a{punctuation|.}sol"{punctuation|;}
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant {keyword|MAX} = 1_000 ether{punctuation|;} {function|mapping}{punctuation|(}address ={operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{} require(msg.{label-key attr-name|sender} {punctuation|=}{punctuation|=} owner{punctuation|,} {label-value attr-value|"no"}); _; {punctuation|\}}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {context-labels|{punctuation|\{} {label-key attr-name|name} {punctuation|=} n; {punctuation|\}}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {function|returns} {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {function|for} {punctuation|(}uint i = {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {context-labels|{punctuation|\{} if ({label-key attr-name|i} {punctuation|!=} 0xFF && !ok) emit Boiled(address(0){punctuation|,} hex{label-value attr-value|"00"}); else revert(); {punctuation|\}}}
        assembly {context-labels|{punctuation|\{} let x :{punctuation|=} add(1{punctuation|,} 2) {punctuation|\}}} {operator|/}{operator|*} end {operator|*}{operator|/} return true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
