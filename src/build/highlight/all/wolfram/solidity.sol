{operator|//} SPDX{operator|-}License{operator|-}Identifier{punctuation|:} MIT
pragma solidity {operator|^}{number|0.8}{number|.0}{operator|;}
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{operator|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{operator|;} mapping{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{operator|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{operator|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{operator|;} _{operator|;} {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{operator|;} {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {operator|=} {number|0}{operator|;} i {operator|<} n{operator|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} if {punctuation|(}i {operator|!=} {number|0xFF} {operator|&}{operator|&} !ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{operator|;} else revert{punctuation|(}{punctuation|)}{operator|;} {punctuation|\}}
        assembly {punctuation|\{} let x {operator|:=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} end {operator|*}{operator|/} return true{operator|;}
    {punctuation|\}}
{punctuation|\}}
