{adverb builtin|/}{adverb builtin|/} SPDX{verb keyword|-}License{verb keyword|-}Identifier{conjunction variable|:} MIT
pragma solidity {verb keyword|^}{number|0.8}{conjunction variable|.}{number|0}{verb keyword|;}
import {verb keyword|\{}A as B{adverb builtin|\}} from {verb keyword|".}{adverb builtin|/}{operator|a.}sol{conjunction variable|"}{verb keyword|;}
contract Kettle is Pot{verb keyword|,} Heat{punctuation|(}{number|1}{punctuation|)} {verb keyword|\{}
    uint256 public constant MAX {verb keyword|=} {number|1}{number|_000} ether{verb keyword|;} mapping{punctuation|(}address {verb keyword|=}{verb keyword|>} uint8{verb keyword|[}{verb keyword|]}{punctuation|)} private m{verb keyword|;}
    event Boiled{punctuation|(}address indexed who{verb keyword|,} bytes32 x{punctuation|)}{verb keyword|;}
    modifier only{punctuation|(}{punctuation|)} {verb keyword|\{} require{punctuation|(}msg{conjunction variable|.}sender {verb keyword|=}{verb keyword|=} owner{verb keyword|,} {conjunction variable|"}no{conjunction variable|"}{punctuation|)}{verb keyword|;} {number|_}{verb keyword|;} {adverb builtin|\}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {verb keyword|\{} name {verb keyword|=} n{verb keyword|;} {adverb builtin|\}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {verb keyword|\{}
        for {punctuation|(}uint i {verb keyword|=} {number|0}{verb keyword|;} i {verb keyword|<} n{verb keyword|;} i{verb keyword|+}{verb keyword|+}{punctuation|)} {verb keyword|\{} if {punctuation|(}i {verb keyword|!}{verb keyword|=} {number|0}xFF {conjunction variable|&}{conjunction variable|&} {verb keyword|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{verb keyword|,} hex{conjunction variable|"}{number|00}{conjunction variable|"}{punctuation|)}{verb keyword|;} else revert{punctuation|(}{punctuation|)}{verb keyword|;} {adverb builtin|\}}
        assembly {verb keyword|\{} let x {conjunction variable|:}{verb keyword|=} add{punctuation|(}{number|1}{verb keyword|,} {number|2}{punctuation|)} {adverb builtin|\}} {adverb builtin|/}{verb keyword|*} end {verb keyword|*}{adverb builtin|/} return true{verb keyword|;}
    {adverb builtin|\}}
{adverb builtin|\}}
