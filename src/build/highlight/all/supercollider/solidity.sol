{comment|// SPDX-License-Identifier: MIT}
pragma solidity ^{number|0.8}{punctuation|.}{number|0}{punctuation|;}
import {punctuation|\{}{class-name|A} as {class-name|B}{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract {class-name|Kettle} is {class-name|Pot}{punctuation|,} {class-name|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant {class-name|MAX} {operator|=} 1_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event {class-name|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} {keyword|_}{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|++}{punctuation|)} {punctuation|\{} if {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit {class-name|Boiled}{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} else revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let {label property|x} {punctuation|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} return {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
