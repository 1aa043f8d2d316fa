-- Settlements for wrk: stays of ordinary and of poor persons with bills that differ, made once and asked in turn.
-- "path" is told after "--": where they are asked.
local path
local requests = {}
local turn = 0

local identities = {
    "",
    '{"code":"REGISTERED_POOR","from":"2019-01-01"}',
    '{"code":"SUBSISTENCE_ALLOWANCE","from":"2019-01-01"}',
}
local facilities = { "TOWNSHIP", "LEVEL_1", "LEVEL_2", "LEVEL_3" }
local regions = { "222401", "220102", "220821", "220422" }

function init(arguments)
    path = arguments[1]
    math.randomseed(2020)
    for number = 1, 1000 do
        local total = math.random(100, 200000)
        local body = string.format(
            '{"enrollee":{"region":"%s","birthDate":"1985-03-01","student":false,"basis":"HUKOU","identities":[%s]},'
                .. '"care":{"kind":"INPATIENT","facility":"%s","place":"%s","referral":"NONE","diseases":[],"admission":1,"date":"2020-07-31"},'
                .. '"fees":{"total":%d.00,"selfPaid":%d.00,"overLimit":0.00,"paidFirst":%d.50},'
                .. '"yearToDate":{"year":2020,"seriousBase":%d.00}}',
            regions[number % #regions + 1],
            identities[number % #identities + 1],
            facilities[math.random(#facilities)],
            regions[number % #regions + 1],
            total,
            math.floor(total / 20),
            math.floor(total / 30),
            math.random(0, 50000))
        requests[number] = wrk.format("POST", path, { ["Content-Type"] = "application/json" }, body)
    end
end

function request()
    turn = turn % #requests + 1
    return requests[turn]
end


